package io.ficklestream.launcher.status;

/**
 * How many records of a topic a consumer group has not finished.
 *
 * @param topic the topic that the stage reads
 * @param group the stage's consumer group; {@link #NOBODY} when no group has ever read the topic
 * @param records unfinished records
 */
public record StageLag(String topic, String group, long records) {

    /** Stands for the group where there is none. */
    public static final String NOBODY = "(nobody)";
}
