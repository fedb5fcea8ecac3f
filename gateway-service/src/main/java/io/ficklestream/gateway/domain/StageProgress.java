package io.ficklestream.gateway.domain;

/**
 * How one stage keeps up.
 *
 * @param stage its name, such as {@code cam}
 * @param topic what it reads
 * @param group its consumer group
 * @param lag records that it has not finished
 * @param done records that it has finished, ever
 * @param ratePerSecond records that it finishes in a second, over the last few seconds
 */
public record StageProgress(String stage, String topic, String group, long lag, long done, double ratePerSecond) {}
