package io.ficklestream.launcher.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonTest {

    private record Point(double x, double y) {}

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenCanBeReadAgain() {
        // Given
        ObjectNode document = Json.object();
        Json.put(document, "figure", 0.1);
        Json.put(document, "none", Double.NaN);
        document.set("point", Json.of(new Point(1, 2)));
        Path file = folder.resolve("new/folder/a.json");

        // When
        Json.write(document, file);

        // Then
        assertThat(Json.read(file).orElseThrow().toString())
                .isEqualTo("{\"figure\":0.1,\"none\":null,\"point\":{\"x\":1.0,\"y\":2.0}}")
                .isEqualTo(Json.line(document));
    }

    @Test
    void whatIsNoDocumentIsTold() throws IOException {
        for (String content : new String[] {"", "[1, 2]", "not JSON", "{\"cut\":"}) {
            assertThat(Json.read(Files.writeString(folder.resolve("a.json"), content)))
                    .as(content)
                    .isEmpty();
        }
    }
}
