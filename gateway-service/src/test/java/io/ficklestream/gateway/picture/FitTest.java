package io.ficklestream.gateway.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FitTest {

    @Test
    void aPictureKeepsItsShapeAndIsNeverEnlarged() {
        Random random = new Random(4);
        for (int i = 0; i < 1000; i++) {
            // Given
            int height = 1 + random.nextInt(5000);
            int width = 1 + random.nextInt(5000);
            int most = 1 + random.nextInt(4096);
            // When
            Fit fit = Fit.of(height, width, OptionalInt.of(most));
            // Then
            assertThat(fit.width()).isEqualTo(Math.min(width, most));
            assertThat(fit.height()).isBetween(1, height);
            double exact = (double) height * fit.width() / width;
            assertThat(fit.height()).isBetween((int) Math.floor(exact), Math.max(1, (int) Math.ceil(exact)));
        }
        assertThat(Fit.of(30, 20, OptionalInt.empty())).isEqualTo(new Fit(30, 20));
    }
}
