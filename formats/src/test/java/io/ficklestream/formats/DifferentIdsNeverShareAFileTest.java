package io.ficklestream.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DifferentIdsNeverShareAFileTest {
    private static final List<String> HOSTILE = List.of(
            "a/b",
            "a~2Fb",
            "a\\b",
            "../../etc/passwd",
            "..",
            ".",
            ".hidden",
            "C:\\x",
            "a b",
            "a\nb",
            "a\0b",
            "-rf",
            "~",
            "ü",
            "u\u0308",
            "猫",
            "🐈",
            "CON",
            "aux.txt",
            "com1",
            "ends.",
            "a%2Fb",
            "x".repeat(500),
            "x".repeat(501),
            "/".repeat(400),
            "?",
            "*",
            "\"",
            "<script>");

    @ParameterizedTest
    @CsvSource({
        "2007_000032, 2007_000032",
        "IMG-1.b, IMG-1.b",
        "a/b, a~2Fb",
        "a b, a~20b",
        "a~b, a~7Eb",
        ".x, ~2Ex",
        "-x, ~2Dx",
        "nul.y, ~6Eul.y",
        "ü, ~C3~BC"
    })
    void usualIdsStayAndOthersAreEscaped(String id, String name) {
        assertThat(FileNames.of(id)).isEqualTo(name);
        assertThat(FileNames.idOf(name)).contains(id);
    }

    @Test
    void hostileIdsGiveDifferentHarmlessNames() {
        // When
        Set<String> names = new HashSet<>();
        HOSTILE.forEach(id -> names.add(FileNames.of(id)));

        // Then
        assertThat(names)
                .hasSameSizeAs(HOSTILE)
                .allMatch(name -> name.matches("[A-Za-z0-9_~][A-Za-z0-9_.~-]*"))
                .allMatch(name -> name.length() <= 160);
    }

    @Test
    void randomIdsComeBackFromTheirNames() {
        Random random = new Random(3);
        Map<String, String> idsByName = new HashMap<>();
        for (int trial = 0; trial < 5000; trial++) {
            // Given: few characters, so that many ids are nearly alike
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(6); i >= 0; i--) {
                text.append("~2F/.aA7-_ ü".charAt(random.nextInt(12)));
            }
            String id = text.toString();

            // When
            String name = FileNames.of(id);

            // Then
            assertThat(FileNames.idOf(name)).contains(id);
            assertThat(idsByName.merge(name, id, (before, now) -> before)).isEqualTo(id);
        }
    }

    @Test
    void namesThatWereNotMadeHereHaveNoId() {
        assertThat(List.of("a~2f", "a~41", "a~", "a~4", "a b", "~FF", "", FileNames.of("x".repeat(500))))
                .allMatch(name -> FileNames.idOf(name).isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void noArchiveLeadsOutOfItsFolder(ExportFormat format) throws IOException {
        // Given
        ExportImage[] images =
                HOSTILE.stream().map(id -> Masks.image(id, Masks.drawn("1."))).toArray(ExportImage[]::new);

        // When
        Unzipped archive = Unzipped.of(format, images);

        // Then: photographs and what is made of each, all in their folder and of different names
        assertThat(archive.names())
                .allMatch(name -> Path.of("root").resolve(name).normalize().startsWith("root"))
                .filteredOn(name -> name.contains("/") && name.endsWith(".png"))
                .hasSizeGreaterThanOrEqualTo(HOSTILE.size())
                .hasSize((int) archive.names().stream()
                        .filter(name -> name.contains("/") && name.endsWith(".png"))
                        .map(String::toLowerCase)
                        .distinct()
                        .count());
    }
}
