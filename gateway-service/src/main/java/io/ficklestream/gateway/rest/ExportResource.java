package io.ficklestream.gateway.rest;

import io.ficklestream.formats.ExportFormat;
import io.ficklestream.gateway.domain.ImageOrder;
import io.ficklestream.gateway.domain.RefusedException;
import io.ficklestream.gateway.export.Export;
import io.ficklestream.gateway.export.ExportRequest;
import io.ficklestream.gateway.export.Exports;
import io.ficklestream.gateway.export.MaskChoice;
import io.ficklestream.gateway.problem.RequestEnd;
import io.ficklestream.gateway.rest.view.Words;
import io.ficklestream.gateway.security.Roles;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Photographs with their masks in the formats of other tools. */
@Path("/exports")
@Tag(name = "exports")
@RolesAllowed(Roles.VIEWER)
public class ExportResource {
    private final Exports exports;
    private final RoutingContext context;

    public ExportResource(Exports exports, RoutingContext context) {
        this.exports = exports;
        this.context = context;
    }

    @GET
    @Path("/{format}")
    @Operation(
            summary = "A ZIP archive: voc, coco, yolo-seg, label-studio or cvat",
            description =
                    "Written while it is sent. Its README.txt says how many images were left out, left-out.csv why. "
                            + "Bounds of the confidence are those of the mask that goes out; a person's is within them.")
    public Response export(
            String format,
            @BeanParam ImageFilter filter,
            @RestQuery @Parameter(description = "best (the default), mask, segmentation or seeds") String layer) {
        ExportFormat wanted = format(format);
        MaskChoice choice = layer == null ? MaskChoice.BEST : Words.parse(MaskChoice.class, "layer", layer);
        Export archive = exports.begin(new ExportRequest(wanted, filter.query(ImageOrder.ID), choice));
        // Where it is never written: for a client that has gone, or that asked with HEAD.
        RequestEnd.then(context, archive::close);
        return Response.ok((StreamingOutput) archive::writeTo, "application/zip")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"ficklestream-" + wanted.id() + ".zip\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    private static ExportFormat format(String id) {
        try {
            return ExportFormat.parse(id);
        } catch (IllegalArgumentException e) {
            throw RefusedException.unknown(e.getMessage());
        }
    }
}
