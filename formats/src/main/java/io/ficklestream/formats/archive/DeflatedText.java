package io.ficklestream.formats.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A short text, compressed in memory. */
record DeflatedText(DeflatedSums sums, byte[] bytes) implements DeflatedPart {

    static DeflatedText of(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Deflation deflation = new Deflation(bytes)) {
            deflation.write(text.getBytes(StandardCharsets.UTF_8));
            return new DeflatedText(deflation.sums(), bytes.toByteArray());
        }
    }

    @Override
    public void copyTo(OutputStream target) throws IOException {
        target.write(bytes);
    }
}
