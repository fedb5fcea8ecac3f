package io.ficklestream.formats.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;

class DocumentTest {

    @Test
    void partsThatWereCompressedOnTheirOwnAreOneFile() throws IOException {
        try (Spool first = new Spool();
                Spool nothing = new Spool();
                Spool second = new Spool()) {
            // Given
            String numbers = numbers(100_000);
            first.text(numbers);
            second.text("a");
            second.text("b");

            // When
            Document document = new Document()
                    .text("[")
                    .append(first)
                    .append(nothing)
                    .text("")
                    .append(second);
            document.append(first).text("]");

            // Then
            byte[] expected = ("[" + numbers + "ab" + numbers + "]").getBytes(StandardCharsets.UTF_8);
            byte[] stored = stored(document);
            assertThat(inflated(stored)).isEqualTo(expected);
            assertThat(document.sums()).isEqualTo(new DeflatedSums(checksum(expected), expected.length, stored.length));
        }
    }

    @Test
    void whatWaitsIsCompressedAlready() throws IOException {
        try (Spool spool = new Spool()) {
            spool.text("the same ".repeat(100_000));
            assertThat(spool.sums().size()).isEqualTo(900_000);
            assertThat(spool.sums().stored()).isLessThan(10_000);
        }
    }

    private static String numbers(int count) {
        StringBuilder text = new StringBuilder();
        new Random(1).ints(count, 0, 1000).forEach(number -> text.append(number).append(','));
        return text.toString();
    }

    private static byte[] stored(Document document) throws IOException {
        ByteArrayOutputStream stored = new ByteArrayOutputStream();
        document.sums();
        document.copyTo(stored);
        return stored.toByteArray();
    }

    private static byte[] inflated(byte[] stored) throws IOException {
        return new InflaterInputStream(new ByteArrayInputStream(stored), new Inflater(true)).readAllBytes();
    }

    private static long checksum(byte[] bytes) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        return checksum.getValue();
    }
}
