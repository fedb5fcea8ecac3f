package io.ficklestream.vision.image;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Looks for bytes that neither are a picture nor are refused. Without the environment variable {@code JAZZER_FUZZ} it
 * tries the stored inputs only; docs/security.md says how to search.
 */
class DecoderFuzzTest {
    private static final DecodeLimits LIMITS = new DecodeLimits(1 << 16, 1 << 15);

    private final PhotographDecoder decoder = new PhotographDecoder(LIMITS);

    @FuzzTest(maxDuration = "5m")
    void photographsAreDecodedOrRefused(byte[] file) {
        try {
            decoder.decode(file);
        } catch (UnreadablePhotographException refused) {
            requireReason(refused);
        }
    }

    @FuzzTest(maxDuration = "5m")
    void masksAreDecodedOrRefused(byte[] file) {
        try {
            PalettePng.decode(file, LIMITS);
        } catch (UnreadablePhotographException refused) {
            requireReason(refused);
        }
    }

    private static void requireReason(UnreadablePhotographException refused) {
        if (refused.getMessage().isBlank()) {
            throw new AssertionError("refused without a reason", refused);
        }
    }
}
