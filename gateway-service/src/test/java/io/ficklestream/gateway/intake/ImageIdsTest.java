package io.ficklestream.gateway.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.ficklestream.gateway.domain.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageIdsTest {

    @ParameterizedTest
    @CsvSource({
        "cat.jpg, cat",
        "C:\\pictures\\cat.jpg, cat",
        "a/b/cat.tar.png, cat.tar",
        "cat, cat",
        ".hidden, .hidden",
        "Katze äöü 猫.webp, Katze äöü 猫"
    })
    void aFileGivesItsNameWithoutFolderAndExtension(String fileName, String id) {
        assertThat(ImageIds.fromFileName(fileName)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", "..", "a\nb", "a\u0000b", "a\u0085b"})
    void whatCannotBeAnIdIsRefused(String id) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> ImageIds.check(id))
                .satisfies(refusal -> assertThat(refusal.field()).hasValue("id"));
    }

    @Test
    void anIdHasTwoHundredCharactersAtMost() {
        assertThat(ImageIds.check("x".repeat(200))).hasSize(200);
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> ImageIds.check("x".repeat(201)));
    }
}
