package io.ficklestream.launcher.evaluation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ficklestream.launcher.measure.ScoreJson;
import io.ficklestream.launcher.measure.ScoreTable;
import io.ficklestream.launcher.measure.Scores;
import java.util.stream.Stream;

/**
 * How good one method's seeds are over a data set.
 *
 * @param method its name
 * @param beforeCrf seeds as the rule gives them
 * @param afterCrf seeds after the dense CRF
 */
record MethodScore(String method, Scores beforeCrf, Scores afterCrf) {

    Stream<ScoreTable.Column> columns() {
        return Stream.of(
                ScoreTable.iou(method + "\nbefore CRF", beforeCrf), ScoreTable.iou(method + "\nafter CRF", afterCrf));
    }

    /** Adds the figures under the method's name. */
    void addTo(ObjectNode document) {
        ObjectNode figures = document.putObject(method);
        figures.set("beforeCrf", ScoreJson.of(beforeCrf));
        figures.set("afterCrf", ScoreJson.of(afterCrf));
    }
}
