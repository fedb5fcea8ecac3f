package io.ficklestream.launcher.collect;

/**
 * A record that a stage could not use.
 *
 * @param imageId the image it belongs to
 * @param topic the topic it was read from
 * @param stage the service that set it aside
 * @param reason why, in words for people
 */
public record DeadLetter(String imageId, String topic, String stage, String reason) {}
