package io.ficklestream.vision.image.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.vision.image.DecodeLimits;
import io.ficklestream.vision.image.PhotographDecoder;
import io.ficklestream.vision.image.UnreadablePhotographException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JpegsDoNotGoOverTheirPixelsForEverTest {
    private static final String START_OF_SCAN = "\u00ff\u00da";

    private final PhotographDecoder decoder = new PhotographDecoder(DecodeLimits.DEFAULT);

    @Test
    void progressiveFilesHaveSomeScans() {
        assertThat(decoder.decode(withLastScan(1)).width()).isEqualTo(16);
    }

    @Test
    void thousandsOfScansAreRefused() {
        assertThatThrownBy(() -> decoder.decode(withLastScan(5000)))
                .isInstanceOf(UnreadablePhotographException.class)
                .hasMessageContaining("scans, where some ten are usual and 200 are the limit");
    }

    /** A progressive file whose last scan is there so many times. */
    private static byte[] withLastScan(int times) {
        byte[] file = Originals.byFormat().get("JPEG").get(3);
        int scan = new String(file, StandardCharsets.ISO_8859_1).lastIndexOf(START_OF_SCAN);
        int end = file.length - 2;
        ByteArrayOutputStream repeated = new ByteArrayOutputStream();
        repeated.write(file, 0, scan);
        for (int i = 0; i < times; i++) {
            repeated.write(file, scan, end - scan);
        }
        repeated.write(file, end, 2);
        return repeated.toByteArray();
    }
}
