package io.ficklestream.gateway.rest;

import io.ficklestream.gateway.domain.ImageOrder;
import io.ficklestream.gateway.domain.ImageQuery;
import io.ficklestream.gateway.domain.ImageRecord;
import io.ficklestream.gateway.domain.ImageTable;
import io.ficklestream.gateway.domain.Page;
import io.ficklestream.gateway.intake.Unknown;
import io.ficklestream.gateway.rest.view.ImageDetail;
import io.ficklestream.gateway.rest.view.ImageSummary;
import io.ficklestream.gateway.rest.view.Words;
import io.ficklestream.gateway.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** What is known of images. */
@Path("/images")
@Tag(name = "images")
@RolesAllowed(Roles.VIEWER)
public class ImagesResource {
    private static final int USUAL = 50;
    private static final int MOST = 200;

    private final ImageTable table;

    public ImagesResource(ImageTable table) {
        this.table = table;
    }

    /** A part of the listing. */
    public record Images(List<ImageSummary> images, String cursor) {}

    @GET
    @Operation(summary = "Images, a page at a time")
    public Images list(
            @BeanParam ImageFilter filter,
            @RestQuery @Parameter(description = "newest (the default), uncertain (least confident first) or id")
                    String order,
            @RestQuery @Parameter(description = "From the page before") String cursor,
            @RestQuery @Parameter(description = "1 to 200") String limit) {
        ImageOrder first = order == null ? ImageOrder.NEWEST : Words.parse(ImageOrder.class, "order", order);
        ImageQuery query = filter.query(first);
        int most = QueryNumbers.limit(limit, USUAL, MOST);
        Page<ImageRecord> page = Cursors.page(() -> table.list(query, Optional.ofNullable(cursor), most));
        return new Images(
                page.items().stream().map(ImageSummary::of).toList(),
                page.cursor().orElse(null));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Everything that is known of an image")
    public ImageDetail image(String id) {
        return table.find(id).map(ImageDetail::of).orElseThrow(() -> Unknown.image(id));
    }
}
