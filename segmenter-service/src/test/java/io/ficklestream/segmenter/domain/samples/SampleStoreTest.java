package io.ficklestream.segmenter.domain.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleStoreTest {

    private static final StoreLimits NOTHING_HELD_OUT = new StoreLimits(3, 3, 0, 1);

    @TempDir
    Path folder;

    @Test
    void newSamplesWaitInTheirOrderAndARestartForgetsNone() {
        // Given
        SampleStore store = new SampleStore(folder, NOTHING_HELD_OUT);
        List.of("c", "a", "b").forEach(id -> store.accept(weak(id, 1)));

        // When
        SampleStore restarted = new SampleStore(folder, NOTHING_HELD_OUT);

        // Then
        assertThat(restarted.backlog()).containsExactly(key("c"), key("a"), key("b"));
        assertThat(restarted.read(key("a")).imageId()).isEqualTo("a");
        assertThat(restarted.read(key("a")).content()).containsExactly(1);
    }

    @Test
    void aSampleThatComesAgainIsReplacedWhereItStands() {
        // Given
        SampleStore store = new SampleStore(folder, NOTHING_HELD_OUT);
        List.of("a", "b").forEach(id -> store.accept(weak(id, 1)));

        // When
        store.accept(weak("a", 2));

        // Then
        assertThat(store.backlog()).containsExactly(key("a"), key("b"));
        assertThat(store.read(key("a")).content()).containsExactly(2);
    }

    @Test
    void aSampleThatWasLearnedFromAndComesAgainStaysInTheReplay() {
        // Given
        SampleStore store = new SampleStore(folder, NOTHING_HELD_OUT);
        store.accept(weak("a", 1));
        store.retire(List.of(key("a")));

        // When
        store.accept(weak("a", 2));

        // Then
        assertThat(store.sizes()).isEqualTo(new StoreSizes(0, 1, 0));
        assertThat(store.read(key("a")).content()).containsExactly(2);
    }

    @Test
    void seedsDoNotReplaceAStrongSampleButAMaskReplacesSeeds() {
        // Given
        SampleStore store = new SampleStore(folder, NOTHING_HELD_OUT);
        store.accept(weak("a", 1));

        // When
        boolean mask = store.accept(new Sample("a", true, new byte[] {2}));
        boolean seeds = store.accept(weak("a", 3));

        // Then
        assertThat(mask).isTrue();
        assertThat(seeds).isFalse();
        assertThat(store.hasStrong("a")).isTrue();
        assertThat(store.read(key("a")).content()).containsExactly(2);
    }

    @Test
    void aMaskThatComesWhenItsSeedsWereLearnedFromButNotYetSettledWaitsToBeLearned() {
        // Given
        SampleStore store = new SampleStore(folder, new StoreLimits(0, 0, 0, 1));
        List.of("a", "b").forEach(id -> store.accept(weak(id, 1)));
        store.accept(new Sample("a", true, new byte[] {2}));

        // When
        SampleStore restarted = new SampleStore(folder, new StoreLimits(0, 0, 0, 1));
        restarted.accept(weak("a", 3));
        restarted.retire(List.of(key("a")));

        // Then
        assertThat(restarted.backlog()).containsExactly(key("b"), key("a"));
        assertThat(restarted.read(key("a")).strong()).isTrue();
        assertThat(restarted.read(key("a")).content()).containsExactly(2);
        restarted.retire(List.of(key("a")));
        assertThat(restarted.backlog()).containsExactly(key("b"));
    }

    @Test
    void whatWasLearnedFromGoesOnToTheReplayWhichIsBounded() {
        // Given
        SampleStore store = new SampleStore(folder, NOTHING_HELD_OUT);
        IntStream.range(0, 10).forEach(i -> store.accept(weak("image-" + i, i)));

        // When
        store.retire(store.backlog().subList(0, 6));

        // Then
        assertThat(store.sizes()).isEqualTo(new StoreSizes(4, 3, 0));
    }

    @Test
    void aShareOfTheImagesIsHeldOutForGood() {
        // Given
        SampleStore store = new SampleStore(folder, new StoreLimits(0, 1000, 0.25, 1));

        // When
        IntStream.range(0, 400).forEach(i -> store.accept(weak("image-" + i, 1)));
        List<ImageKey> heldOut = store.heldOut();
        IntStream.range(0, 400).forEach(i -> store.accept(weak("image-" + i, 2)));

        // Then
        assertThat((double) heldOut.size()).isCloseTo(100, within(44.0));
        assertThat(store.heldOut()).isEqualTo(heldOut);
        assertThat(store.backlog()).doesNotContainAnyElementsOf(heldOut);
    }

    @Test
    void heldOutSamplesStayUntilTheNextSnapshot() {
        // Given
        SampleStore store = new SampleStore(folder, new StoreLimits(0, 2, 0.99, 1));

        // When
        IntStream.range(0, 50).forEach(i -> store.accept(weak("image-" + i, 1)));
        List<ImageKey> before = store.heldOut();
        store.retire(List.of());

        // Then
        assertThat(before)
                .hasSizeGreaterThan(2)
                .allSatisfy(key -> assertThat(key).isNotNull());
        assertThat(store.heldOut()).isEqualTo(before.subList(0, 2));
    }

    @Test
    void anImageWithoutASampleIsReported() {
        assertThatThrownBy(() -> new SampleStore(folder, NOTHING_HELD_OUT).read(key("a")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void impossibleLimitsAreRefused() {
        assertThatThrownBy(() -> new StoreLimits(-1, 0, 0, 0)).hasMessageContaining("-1");
        assertThatThrownBy(() -> new StoreLimits(0, 0, 1, 0)).hasMessageContaining("0 to below 1");
    }

    private static Sample weak(String imageId, int content) {
        return new Sample(imageId, false, new byte[] {(byte) content});
    }

    private static ImageKey key(String imageId) {
        return ImageKey.of(imageId);
    }
}
