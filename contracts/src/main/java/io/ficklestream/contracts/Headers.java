package io.ficklestream.contracts;

/** Names of Kafka record headers. Header values are UTF-8 text. */
public final class Headers {
    /** Why a record became a dead letter, in words for a person. */
    public static final String DEAD_LETTER_REASON = "dead-letter-reason";

    /** The topic the dead letter was read from. */
    public static final String DEAD_LETTER_TOPIC = "dead-letter-topic";

    /** The service that gave up on the record. */
    public static final String DEAD_LETTER_STAGE = "dead-letter-stage";

    /** The image concerned, where it is known. */
    public static final String DEAD_LETTER_IMAGE_ID = "dead-letter-image-id";

    /**
     * Begins the headers that carry how long a step took, for example {@code timing-network-ms}. Times are never part of
     * a value, so that values are the same bytes in every run.
     */
    public static final String TIMING_PREFIX = "timing-";

    private Headers() {}
}
