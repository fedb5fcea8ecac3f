package io.ficklestream.formats.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class SignsOfLifeTest {
    private long now;

    @Test
    void areWrittenOnlyWhileNothingElseIs() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (StreamedZip zip = new StreamedZip(out)) {
            // Given
            SignsOfLife signs = new SignsOfLife(zip, () -> now);
            signs.give();
            assertThat(signs.explanation()).isEmpty();

            // When: silence, something else, silence twice
            pass();
            signs.give();
            signs.give();
            pass();
            zip.store("else", new byte[] {1});
            signs.give();
            pass();
            signs.give();
            pass();
            signs.give();
            zip.finish();

            // Then
            assertThat(names(out.toByteArray())).containsExactly("waited/1", "else", "waited/2", "waited/3");
            assertThat(signs.explanation()).contains("waited");
        }
    }

    private void pass() {
        now += SignsOfLife.SILENCE.toNanos() + 1;
    }

    private static List<String> names(byte[] archive) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
