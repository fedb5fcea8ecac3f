package io.ficklestream.vision.growing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GrowingParametersTest {
    @Test
    void defaultsAreThoseOfThePapersAuthors() {
        assertThat(GrowingParameters.defaults()).isEqualTo(new GrowingParameters(0.99, 0.85, Connectivity.EIGHT, true));
    }

    @Test
    void everyWitherChangesItsOwnValueOnly() {
        // When
        GrowingParameters changed = GrowingParameters.defaults()
                .withBackgroundThreshold(0.7)
                .withForegroundThreshold(0.5)
                .withConnectivity(Connectivity.FOUR)
                .withSeedsPreWritten(false);

        // Then
        assertThat(changed).isEqualTo(new GrowingParameters(0.7, 0.5, Connectivity.FOUR, false));
    }
}
