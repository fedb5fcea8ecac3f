package io.ficklestream.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.vision.image.UnreadablePhotographException;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ExportImageTest {
    private static final byte[] PHOTOGRAPH = Masks.photograph(2, 3);

    @Test
    void knowsWhatFileItsPhotographIs() {
        assertThat(image("a", PHOTOGRAPH, new byte[6], 0.5).header().extension())
                .isEqualTo("png");
    }

    @Test
    void refusesAPhotographOfAnotherSize() {
        assertThatThrownBy(() -> image("a", Masks.photograph(3, 2), new byte[6], 0.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the photograph a has 2 x 3 pixels and its mask 3 x 2");
    }

    @Test
    void refusesWhatIsNoPhotograph() {
        assertThatThrownBy(() -> image("a", new byte[] {1, 2, 3}, new byte[6], 0.5))
                .isInstanceOf(UnreadablePhotographException.class)
                .hasMessageContaining("is not a photograph");
    }

    @Test
    void refusesAMaskOfAnotherSize() {
        assertThatThrownBy(() -> image("a", PHOTOGRAPH, new byte[5], 0.5))
                .hasMessage("the mask of a cannot have 5 pixels where its size is 3 x 2");
    }

    @Test
    void refusesIdsThatAreNoText() {
        assertThatThrownBy(() -> image("", PHOTOGRAPH, new byte[6], 0.5)).hasMessageContaining("needs an id");
        assertThatThrownBy(() -> image("\ud800", PHOTOGRAPH, new byte[6], 0.5)).hasMessageContaining("needs an id");
    }

    @Test
    void refusesConfidencesThatAreNone() {
        assertThatThrownBy(() -> image("a", PHOTOGRAPH, new byte[6], Double.NaN))
                .hasMessage("the confidence of a must be in 0..1, not NaN");
        assertThatThrownBy(() -> image("a", PHOTOGRAPH, new byte[6], 1.5)).hasMessageContaining("not 1.5");
    }

    @Test
    void wantsToKnowWhichModelItWas() {
        assertThatThrownBy(
                        () -> new ExportImage("a", PHOTOGRAPH, 2, 3, new byte[6], OptionalDouble.empty(), " ", false))
                .hasMessage("say which model made the mask of a: its version is empty");
        assertThat(new ExportImage("a", PHOTOGRAPH, 2, 3, new byte[6], OptionalDouble.empty(), "", true).byPerson())
                .isTrue();
    }

    private static ExportImage image(String id, byte[] photograph, byte[] mask, double confidence) {
        return new ExportImage(id, photograph, 2, 3, mask, OptionalDouble.of(confidence), "m", false);
    }
}
