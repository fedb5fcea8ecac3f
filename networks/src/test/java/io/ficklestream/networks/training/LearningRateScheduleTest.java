package io.ficklestream.networks.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LearningRateScheduleTest {

    @Test
    void aConstantRateNeverChanges() {
        var schedule = LearningRateSchedule.constant(0.01);
        assertThat(schedule.rateAfter(0)).isEqualTo(0.01);
        assertThat(schedule.rateAfter(1_000_000_000_000L)).isEqualTo(0.01);
    }

    @Test
    void dsrgsRateFallsToAThirdEveryThousandSteps() {
        var schedule = LearningRateSchedule.step(5e-4, 0.33, 1000);
        assertThat(schedule.rateAfter(0)).isEqualTo(5e-4);
        assertThat(schedule.rateAfter(999)).isEqualTo(5e-4);
        assertThat(schedule.rateAfter(1000)).isCloseTo(1.65e-4, within(1e-12));
        assertThat(schedule.rateAfter(7999)).isCloseTo(5e-4 * Math.pow(0.33, 7), within(1e-15));
    }

    @Test
    void thePolynomialRateFallsToZeroAndStaysThere() {
        var schedule = LearningRateSchedule.poly(1e-3, 20000);
        assertThat(schedule.rateAfter(0)).isEqualTo(1e-3);
        assertThat(schedule.rateAfter(10000)).isCloseTo(1e-3 * Math.pow(0.5, 0.9), within(1e-12));
        assertThat(schedule.rateAfter(20000)).isZero();
        assertThat(schedule.rateAfter(30000)).isZero();
    }

    @Test
    void whatCannotBeARateIsRefused() {
        assertThatThrownBy(() -> LearningRateSchedule.constant(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("learning rate is 0.0");
        assertThatThrownBy(() -> LearningRateSchedule.constant(Double.NaN)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> LearningRateSchedule.step(1, 0, 10)).hasMessageContaining("factor above 0");
        assertThatThrownBy(() -> LearningRateSchedule.step(1, 0.5, 0)).hasMessageContaining("every 0 updates");
        assertThatThrownBy(() -> LearningRateSchedule.poly(1, 0)).hasMessageContaining("at least 1 update");
    }
}
