package io.ficklestream.vision.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SampleIntervalTest {
    @Test
    void isHalfOpen() {
        assertThat(new SampleInterval(50, 100).size()).isEqualTo(50);
    }

    @Test
    void holdsAtLeastOneSample() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SampleInterval(5, 5))
                .withMessageContaining("at least one sample");
        assertThatIllegalArgumentException().isThrownBy(() -> new SampleInterval(-1, 5));
    }
}
