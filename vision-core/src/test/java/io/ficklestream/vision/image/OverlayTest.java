package io.ficklestream.vision.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class OverlayTest {
    private final RgbImage photo = new RgbImage(1, 3, new byte[] {100, 100, 100, 100, 100, 100, 100, 100, 100});
    private final byte[] mask = {0, 15, (byte) 255};

    @Test
    void mixesPhotographAndClassColour() {
        // When
        RgbImage overlay = Overlay.blend(photo, mask, 0.5);

        // Then: background untouched, 15 = (192, 128, 128), 255 = (224, 224, 192)
        assertThat(overlay.rgb())
                .containsExactly(100, 100, 100, (byte) 146, 114, 114, (byte) 162, (byte) 162, (byte) 146);
    }

    @Test
    void opacityGoesFromPhotographToMask() {
        assertThat(Overlay.blend(photo, mask, 0)).isEqualTo(photo);
        assertThat(Overlay.blend(photo, mask, 1).value(0, 1, 0)).isEqualTo(192);
    }

    @Test
    void photographIsNotChanged() {
        // When
        Overlay.blend(photo, mask, 1);

        // Then
        assertThat(photo.rgb()).containsOnly(100);
    }

    @Test
    void inputsMustFit() {
        assertThatIllegalArgumentException().isThrownBy(() -> Overlay.blend(photo, new byte[4], 0.5));
        assertThatIllegalArgumentException().isThrownBy(() -> Overlay.blend(photo, mask, 1.5));
        assertThatIllegalArgumentException().isThrownBy(() -> Overlay.blend(photo, mask, Double.NaN));
    }
}
