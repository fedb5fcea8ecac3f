package io.ficklestream.gateway.messaging.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ThinningTest {

    @Test
    void aCurveIsNeverLongerThanItMayBeAndNeverThinnerThanHalfOfThat() {
        // Given
        Thinning thinning = Thinning.START;
        TreeSet<Long> kept = new TreeSet<>();

        for (long number = 0; number < 20_000; number++) {
            // When
            Thinning after = thinning.next();
            kept.removeIf(earlier -> !after.keeps(earlier));
            kept.add(number);
            thinning = after;

            // Then
            assertThat(kept).hasSizeBetween((int) Math.min(number + 1, Thinning.MOST / 2), Thinning.MOST);
            assertThat(kept.last()).isEqualTo(number);
        }
    }
}
