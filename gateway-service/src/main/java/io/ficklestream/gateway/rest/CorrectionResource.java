package io.ficklestream.gateway.rest;

import io.ficklestream.gateway.domain.RefusedException;
import io.ficklestream.gateway.intake.Confirmations;
import io.ficklestream.gateway.intake.Corrections;
import io.ficklestream.gateway.intake.Receipt;
import io.ficklestream.gateway.intake.Retries;
import io.ficklestream.gateway.rest.view.Accepted;
import io.ficklestream.gateway.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What people do about an image. */
@Path("/images/{id}")
@Tag(name = "review")
@RolesAllowed(Roles.LABELER)
public class CorrectionResource {
    private final Corrections corrections;
    private final Confirmations confirmations;
    private final Retries retries;
    private final CorrectionContext context;

    public CorrectionResource(
            Corrections corrections, Confirmations confirmations, Retries retries, CorrectionContext context) {
        this.corrections = corrections;
        this.confirmations = confirmations;
        this.retries = retries;
        this.context = context;
    }

    /** The right labels; none: they are to be predicted. */
    public record Labels(List<String> labels) {}

    /** The layer that is right. */
    public record Confirmation(String layer) {}

    @POST
    @Path("/labels")
    @Operation(summary = "Corrects the labels: the image is labelled again, with the next revision")
    public Response labels(String id, Labels body) {
        if (body == null || body.labels() == null) {
            throw RefusedException.invalid(
                    "labels", "labels are missing: send {\"labels\":[\"cat\"]}, or an empty list");
        }
        return accepted(corrections.labels(id, body.labels(), context.caller()));
    }

    @POST
    @Path("/mask")
    @Consumes("image/png")
    @Operation(summary = "A person's own mask, a palette or grey PNG of class numbers: the segmenter learns from it")
    public Response mask(String id, InputStream body) {
        return accepted(corrections.mask(id, context.read(body), context.caller()));
    }

    @POST
    @Path("/confirm")
    @Operation(summary = "Confirms a mask (segmentation, seeds or mask): the segmenter learns from it")
    public Response confirm(String id, Confirmation body) {
        if (body == null || body.layer() == null) {
            throw RefusedException.invalid("layer", "the layer is missing: send {\"layer\":\"segmentation\"}");
        }
        return accepted(confirmations.confirm(id, body.layer(), context.caller()));
    }

    @POST
    @Path("/retry")
    @Operation(summary = "Sends back what a stage gave up on")
    public Response retry(String id) {
        return accepted(retries.retry(id));
    }

    private static Response accepted(Receipt receipt) {
        return Answers.accepted(Accepted.of(receipt));
    }
}
