package io.ficklestream.vision.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SampleCoverTest {
    @Test
    void findsACoverExactlyWhenExhaustiveSearchDoes() {
        Random random = new Random(9);
        int found = 0;
        for (int trial = 0; trial < 2000; trial++) {
            // Given
            int total = 1 + random.nextInt(12);
            List<SampleInterval> available = randomIntervals(random, random.nextInt(14), total + 2);

            // When
            Optional<List<SampleInterval>> cover = SampleCover.find(available, total);

            // Then
            assertThat(cover.isPresent()).as("%s to %d", available, total).isEqualTo(reaches(available, 0, total));
            cover.ifPresent(intervals -> assertDisjointAndWhole(intervals, available, total));
            found += cover.isPresent() ? 1 : 0;
        }
        assertThat(found).as("both outcomes occur").isBetween(200, 1800);
    }

    @Test
    void coverDoesNotDependOnTheOrderOfBlocks() {
        Random random = new Random(10);
        for (int trial = 0; trial < 200; trial++) {
            // Given
            List<SampleInterval> available = randomIntervals(random, 12, 8);
            Optional<List<SampleInterval>> cover = SampleCover.find(available, 6);

            // When
            Collections.shuffle(available, random);

            // Then
            assertThat(SampleCover.find(available, 6)).isEqualTo(cover);
        }
    }

    @Test
    void overlappingBlocksAreNeverUsedTogether() {
        // Given two splits, neither of them whole, that only together cover everything
        List<SampleInterval> available = List.of(new SampleInterval(0, 60), new SampleInterval(50, 100));

        // When, Then
        assertThat(SampleCover.find(available, 100)).isEmpty();
    }

    @Test
    void thereIsAlwaysASample() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleCover.find(List.of(), 0))
                .withMessageContaining("at least one sample");
    }

    private static List<SampleInterval> randomIntervals(Random random, int count, int end) {
        List<SampleInterval> intervals = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int from = random.nextInt(end - 1);
            intervals.add(new SampleInterval(from, Math.min(end, from + 1 + random.nextInt(4))));
        }
        return intervals;
    }

    private static boolean reaches(List<SampleInterval> available, int from, int total) {
        return from == total
                || available.stream()
                        .anyMatch(interval -> interval.from() == from && reaches(available, interval.to(), total));
    }

    private static void assertDisjointAndWhole(List<SampleInterval> cover, List<SampleInterval> available, int total) {
        int at = 0;
        for (SampleInterval interval : cover) {
            assertThat(interval).isIn(available);
            assertThat(interval.from()).isEqualTo(at);
            at = interval.to();
        }
        assertThat(at).isEqualTo(total);
    }
}
