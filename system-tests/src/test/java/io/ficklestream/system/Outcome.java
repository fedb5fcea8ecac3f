package io.ficklestream.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.contracts.Topics;
import java.util.List;
import java.util.Map;

/**
 * What a stream has made of its photographs: the bytes of every value, by image.
 *
 * @param maps localization maps
 * @param seeds seed masks
 */
record Outcome(Map<String, List<String>> maps, Map<String, List<String>> seeds) {

    static Outcome of(SystemUnderTest system) {
        return new Outcome(
                Results.hexByKey(system.probe(), Topics.LOCALIZATION_MAPS),
                Results.hexByKey(system.probe(), Topics.SEEDS));
    }

    void assertExactlyOneResultFor(List<String> imageIds) {
        assertThat(seeds).containsOnlyKeys(imageIds);
        assertThat(seeds).allSatisfy((imageId, values) -> assertThat(values).hasSize(1));
        assertThat(maps).containsOnlyKeys(imageIds);
        assertThat(maps).allSatisfy((imageId, values) -> assertThat(values).hasSize(1));
    }

    /** Says which images differ; whole values would say too much. */
    void assertSameBytesAs(Outcome other) {
        assertThat(seeds).hasSameSizeAs(other.seeds);
        assertThat(seeds.keySet()).allSatisfy(imageId -> {
            assertThat(maps.get(imageId).equals(other.maps.get(imageId)))
                    .as("same maps")
                    .isTrue();
            assertThat(seeds.get(imageId).equals(other.seeds.get(imageId)))
                    .as("same seeds")
                    .isTrue();
        });
    }
}
