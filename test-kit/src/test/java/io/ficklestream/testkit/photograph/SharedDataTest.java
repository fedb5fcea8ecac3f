package io.ficklestream.testkit.photograph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

class SharedDataTest {
    @TempDir
    private Path folder;

    private String before;

    @BeforeEach
    void pointToTheFolder() {
        before = System.getProperty(SharedData.PROPERTY);
        System.setProperty(SharedData.PROPERTY, folder.toString());
    }

    @AfterEach
    void pointBack() {
        if (before == null) {
            System.clearProperty(SharedData.PROPERTY);
        } else {
            System.setProperty(SharedData.PROPERTY, before);
        }
    }

    @Test
    void isFoundWhereThePropertySays() throws IOException {
        // Given
        Files.createDirectory(folder.resolve("crf-cases"));

        // When, Then
        assertThat(SharedData.require("crf-cases")).isEqualTo(folder.resolve("crf-cases"));
    }

    @Test
    void skipsTheTestAndSaysWhatIsAbsent() {
        assertThatThrownBy(() -> SharedData.require("crf-cases"))
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("crf-cases is absent")
                .hasMessageContaining("-Dficklestream.shared");
    }
}
