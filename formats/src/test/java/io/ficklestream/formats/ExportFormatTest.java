package io.ficklestream.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportFormatTest {
    @ParameterizedTest
    @EnumSource
    void isFoundByItsId(ExportFormat format) {
        assertThat(ExportFormat.parse(format.id())).isEqualTo(format);
    }

    @Test
    void anUnknownOneListsTheKnown() {
        assertThatThrownBy(() -> ExportFormat.parse("VOC"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no format \"VOC\": use one of voc, coco, yolo-seg, label-studio, cvat");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " cat", "a:b", "a#b", "a\nb", "background"})
    void refusesClassNamesThatSomeFormatCannotHold(String name) {
        assertThatThrownBy(() -> ExportFormat.CVAT.open(OutputStream.nullOutputStream(), List.of("background", name)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + name + "\"");
    }

    @Test
    void needsABackgroundAndAClassAtLeastAndLeavesTheIgnoredNumberFree() {
        assertThatThrownBy(() -> new ClassNames(List.of("background")))
                .hasMessage("class names must be 2 to 255, background first, not 1");
        assertThatThrownBy(() -> new ClassNames(Collections.nCopies(256, "x"))).hasMessageContaining("not 256");
    }
}
