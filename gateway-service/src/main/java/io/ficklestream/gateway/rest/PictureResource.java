package io.ficklestream.gateway.rest;

import io.ficklestream.contracts.ImageMessage;
import io.ficklestream.gateway.domain.ImageRecord;
import io.ficklestream.gateway.domain.ImageTable;
import io.ficklestream.gateway.domain.Records;
import io.ficklestream.gateway.domain.RefusedException;
import io.ficklestream.gateway.domain.Submission;
import io.ficklestream.gateway.intake.Unknown;
import io.ficklestream.gateway.picture.Layer;
import io.ficklestream.gateway.picture.PictureRequest;
import io.ficklestream.gateway.picture.Pictures;
import io.ficklestream.gateway.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Pictures of images. A browser may keep them, but asks each time whether they are still right. */
@Path("/images/{id}")
@Tag(name = "pictures")
@RolesAllowed(Roles.VIEWER)
public class PictureResource {
    private static final String CACHING = "private, no-cache";

    private final ImageTable table;
    private final Records records;
    private final Pictures pictures;

    public PictureResource(ImageTable table, Records records, Pictures pictures) {
        this.table = table;
        this.records = records;
        this.pictures = pictures;
    }

    @GET
    @Path("/{layer}.png")
    @Operation(
            summary = "A picture: photo, localization, seeds, confidence, segmentation, segmentation-confidence, mask "
                    + "or overlay",
            description = "Masks are palette PNGs: index = class number, 255 = undecided")
    public Response picture(String id, String layer, @BeanParam PictureParameters parameters, Request request) {
        PictureRequest wanted = parameters.request(Layer.of(layer));
        ImageRecord image = find(id);
        return answer(request, Pictures.tag(image, wanted), "image/png", () -> pictures.draw(image, wanted));
    }

    @GET
    @Path("/photo")
    @Operation(summary = "The photograph as it was submitted")
    public Response photograph(String id, Request request) {
        Submission last = find(id).submission().orElseThrow(() -> gone(id));
        return answer(
                request,
                last.photograph().sha256(),
                last.photograph().mediaType(),
                () -> records.image(last.position())
                        .map(ImageMessage::photograph)
                        .orElseThrow(() -> gone(id)));
    }

    private ImageRecord find(String id) {
        return table.find(id).orElseThrow(() -> Unknown.image(id));
    }

    private static RefusedException gone(String id) {
        return RefusedException.unknown("the photograph of \"" + id + "\" is no longer kept");
    }

    private static Response answer(Request request, String tag, String type, Supplier<byte[]> bytes) {
        EntityTag entityTag = new EntityTag(tag);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(entityTag);
        Response.ResponseBuilder answer = unchanged != null ? unchanged : Response.ok(bytes.get(), type);
        return answer.tag(entityTag).header(HttpHeaders.CACHE_CONTROL, CACHING).build();
    }
}
