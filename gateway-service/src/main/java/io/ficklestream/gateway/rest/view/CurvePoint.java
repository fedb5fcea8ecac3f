package io.ficklestream.gateway.rest.view;

import io.ficklestream.gateway.domain.TrainingPoint;
import java.time.Instant;
import java.util.Map;

/** A report of a training. */
public record CurvePoint(Instant at, String role, String baseVersion, long step, Map<String, Double> metrics) {

    /** A report as clients see it. */
    public static CurvePoint of(TrainingPoint point) {
        return new CurvePoint(
                point.at(),
                point.progress().role(),
                point.progress().baseVersion(),
                point.progress().step(),
                point.progress().metrics());
    }
}
