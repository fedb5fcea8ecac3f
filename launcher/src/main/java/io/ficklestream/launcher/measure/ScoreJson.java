package io.ficklestream.launcher.measure;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ficklestream.launcher.output.Json;

/** Figures for programs: shares 0..1 in full precision, null where there is none. */
public final class ScoreJson {

    private ScoreJson() {}

    /** The means, the coverage, and the figures of every class. */
    public static ObjectNode of(Scores scores) {
        ObjectNode document = Json.object();
        Json.put(document, "mIoU", scores.meanIou());
        Json.put(document, "precision", scores.meanPrecision());
        Json.put(document, "recall", scores.meanRecall());
        Json.put(document, "coverage", scores.coverage());
        ObjectNode classes = document.putObject("classes");
        for (int i = 0; i < scores.classes().size(); i++) {
            ObjectNode figures = classes.putObject(scores.classes().get(i));
            Json.put(figures, "iou", scores.iou().get(i));
            Json.put(figures, "precision", scores.precision().get(i));
            Json.put(figures, "recall", scores.recall().get(i));
        }
        return document;
    }
}
