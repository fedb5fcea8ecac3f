package io.ficklestream.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {

    @TempDir
    Path folder;

    @Test
    void showsTheLastLines() throws IOException {
        // Given
        String content =
                IntStream.rangeClosed(1, 100).mapToObj(i -> "line " + i).collect(Collectors.joining("\n\n"));

        // When
        String tail = LogTail.of(Files.writeString(folder.resolve("x.log"), content));

        // Then
        assertThat(tail.lines()).hasSize(12).first().isEqualTo("  line 89");
        assertThat(tail.lines()).last().isEqualTo("  line 100");
    }

    @Test
    void showsJsonLinesAsSentences() throws IOException {
        // Given
        String content = """
                {"timestamp":"2026-01-01","level":"ERROR","message":"cannot start","exception":{"message":"no memory"}}
                {"level":"ERROR","message":"failed","exception":{"message":"outer","causedBy":{"exception":{"message":"no key"}}}}
                {"level":"INFO","message":"stopped"}
                {"half
                {"other":1}
                """;

        // When
        String tail = LogTail.of(Files.writeString(folder.resolve("x.log"), content));

        // Then
        assertThat(tail.lines())
                .containsExactly(
                        "  ERROR cannot start: no memory",
                        "  ERROR failed: no key",
                        "  INFO stopped",
                        "  {\"half",
                        "  {\"other\":1}");
    }

    @Test
    void saysThatThereIsNoLog() {
        assertThat(LogTail.of(folder.resolve("none.log"))).contains("the log cannot be read");
    }
}
