package io.ficklestream.seed.messaging;

/** Reads the key of {@code cam-samples}, {@code imageId@modelVersion@planId}, when the message itself cannot be read. */
final class EvidenceKeys {

    private static final char SEPARATOR = '@';

    private EvidenceKeys() {}

    /** The image id as far as the key tells: an image id may itself contain the separator, the other two parts do not. */
    static String imageId(String key) {
        if (key == null) {
            return "";
        }
        int planId = key.lastIndexOf(SEPARATOR);
        int modelVersion = key.lastIndexOf(SEPARATOR, planId - 1);
        return modelVersion > 0 ? key.substring(0, modelVersion) : key;
    }
}
