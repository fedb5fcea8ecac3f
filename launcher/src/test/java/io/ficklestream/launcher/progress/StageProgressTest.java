package io.ficklestream.launcher.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StageProgressTest {

    @Test
    void saysAHundredPercentOnlyWhenEverythingIsDone() {
        assertThat(new StageProgress("x", 1999, 2000).percent()).isEqualTo(99);
        assertThat(new StageProgress("x", 2000, 2000).percent()).isEqualTo(100);
    }

    @Test
    void anUnknownTotalIsNoProgressAndMoreThanTheTotalIsAllOfIt() {
        assertThat(new StageProgress("x", 5, 0).fraction()).isZero();
        assertThat(new StageProgress("x", 5, 4).fraction()).isEqualTo(1);
    }

    @Test
    void refusesNegativeNumbers() {
        assertThatThrownBy(() -> new StageProgress("x", -1, 4)).isInstanceOf(IllegalArgumentException.class);
    }
}
