package io.ficklestream.gateway.domain;

import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * How one stage keeps up.
 *
 * @param stage its name, such as {@code cam}
 * @param topic what it reads
 * @param group its consumer group
 * @param lag records that it has not finished
 * @param done records that it has finished, ever; empty for what is written in transactions, whose markers count as records
 * @param ratePerSecond records that it finishes in a second, over the last few seconds; empty where that cannot be told
 */
public record StageProgress(
        String stage, String topic, String group, long lag, OptionalLong done, OptionalDouble ratePerSecond) {}
