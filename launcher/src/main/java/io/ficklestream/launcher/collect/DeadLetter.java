package io.ficklestream.launcher.collect;

import io.ficklestream.contracts.Topics;
import io.ficklestream.launcher.process.ServiceKind;

/**
 * A record that a stage could not use.
 *
 * @param imageId the image it belongs to
 * @param topic the topic it was read from
 * @param stage the service that set it aside
 * @param reason why, in words for people
 */
public record DeadLetter(String imageId, String topic, String stage, String reason) {

    /** Whether the segmenter wrote it. Then the image's seeds come all the same: the segmenter stands beside their way. */
    public boolean isOfSegmenter() {
        return stage.equals(ServiceKind.SEGMENTER.module());
    }

    /** Whether the segmenter gave up on the photograph, not only on learning from its seeds. */
    boolean endsSegmentation() {
        return isOfSegmenter() && topic.equals(Topics.IMAGES);
    }
}
