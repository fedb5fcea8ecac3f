package io.ficklestream.gateway.rest;

import io.ficklestream.gateway.domain.ImageTable;
import io.ficklestream.gateway.domain.StreamProgress;
import io.ficklestream.gateway.domain.TrainingCurves;
import io.ficklestream.gateway.intake.Saturation;
import io.ficklestream.gateway.rest.view.CurvePoint;
import io.ficklestream.gateway.rest.view.StatisticsView;
import io.ficklestream.gateway.rest.view.StreamView;
import io.ficklestream.gateway.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the stream as a whole goes. */
@Path("/")
@Tag(name = "stream")
@RolesAllowed(Roles.VIEWER)
public class StreamResource {
    private final ImageTable table;
    private final StreamProgress progress;
    private final Saturation saturation;
    private final TrainingCurves curves;

    public StreamResource(ImageTable table, StreamProgress progress, Saturation saturation, TrainingCurves curves) {
        this.table = table;
        this.progress = progress;
        this.saturation = saturation;
        this.curves = curves;
    }

    /** How trainings went. */
    public record Training(List<CurvePoint> points) {}

    @GET
    @Path("/stages")
    @Operation(summary = "How the stages keep up")
    public StreamView stages() {
        return StreamView.of(progress, saturation);
    }

    @GET
    @Path("/statistics")
    @Operation(summary = "Counts over all images")
    public StatisticsView statistics() {
        return StatisticsView.of(table.statistics());
    }

    @GET
    @Path("/training")
    @Operation(summary = "How trainings went, the oldest report first; thinned where they are many")
    public Training training() {
        return new Training(curves.points().stream().map(CurvePoint::of).toList());
    }
}
