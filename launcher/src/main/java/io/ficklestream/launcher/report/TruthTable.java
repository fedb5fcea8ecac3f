package io.ficklestream.launcher.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ficklestream.launcher.measure.ScoreJson;
import io.ficklestream.launcher.measure.ScoreTable;
import io.ficklestream.launcher.measure.Scores;
import io.ficklestream.launcher.output.Json;
import java.util.List;

/**
 * How a run's masks agree with given ones.
 *
 * @param images how many photographs had a given mask
 * @param before seeds before the CRF
 * @param after the masks
 */
public record TruthTable(int images, Scores before, Scores after) {

    /** Intersection over union by class. */
    public ScoreTable table() {
        return new ScoreTable(
                after.classes(), List.of(ScoreTable.iou("IoU before CRF", before), ScoreTable.iou("IoU", after)));
    }

    /** The masks' mean intersection over union in percent. */
    public String meanText() {
        return ScoreTable.percent(after.meanIou());
    }

    /** All figures for programs. */
    ObjectNode document() {
        ObjectNode document = Json.object().put("images", images);
        document.set("seedsBeforeCrf", ScoreJson.of(before));
        document.set("seeds", ScoreJson.of(after));
        return document;
    }
}
