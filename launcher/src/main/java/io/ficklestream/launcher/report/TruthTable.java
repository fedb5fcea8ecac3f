package io.ficklestream.launcher.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ficklestream.launcher.measure.ScoreJson;
import io.ficklestream.launcher.measure.ScoreTable;
import io.ficklestream.launcher.measure.Scores;
import io.ficklestream.launcher.output.Json;
import java.util.ArrayList;
import java.util.List;

/**
 * How a run's masks agree with given ones.
 *
 * @param images how many photographs had a given mask
 * @param before seeds before the CRF
 * @param after the masks
 * @param segmentedImages how many of the photographs the segmenter has labelled; 0 without a segmenter
 * @param segmented the segmenter's masks
 */
public record TruthTable(int images, Scores before, Scores after, int segmentedImages, Scores segmented) {

    /** Whether there is anything of a segmenter to tell. */
    public boolean hasSegmenter() {
        return segmentedImages > 0;
    }

    /** Intersection over union by class. */
    public ScoreTable table() {
        List<ScoreTable.Column> columns =
                new ArrayList<>(List.of(ScoreTable.iou("IoU before CRF", before), ScoreTable.iou("IoU", after)));
        if (hasSegmenter()) {
            columns.add(ScoreTable.iou("IoU of segmenter", segmented));
        }
        return new ScoreTable(after.classes(), columns);
    }

    /** The masks' mean intersection over union in percent. */
    public String meanText() {
        return ScoreTable.percent(after.meanIou());
    }

    /** The same of the segmenter's masks. */
    public String segmenterText() {
        return ScoreTable.percent(segmented.meanIou());
    }

    /** All figures for programs. */
    ObjectNode document() {
        ObjectNode document = Json.object().put("images", images);
        document.set("seedsBeforeCrf", ScoreJson.of(before));
        document.set("seeds", ScoreJson.of(after));
        if (hasSegmenter()) {
            document.put("segmentedImages", segmentedImages);
            document.set("segmentations", ScoreJson.of(segmented));
        }
        return document;
    }
}
