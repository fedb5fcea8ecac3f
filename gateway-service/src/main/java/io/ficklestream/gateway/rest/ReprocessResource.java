package io.ficklestream.gateway.rest;

import io.ficklestream.gateway.domain.ModelHistory;
import io.ficklestream.gateway.domain.RefusedException;
import io.ficklestream.gateway.intake.KnownClasses;
import io.ficklestream.gateway.intake.ReprocessRequest;
import io.ficklestream.gateway.intake.Reprocessing;
import io.ficklestream.gateway.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Has images done again, with another model or other parameters. */
@Path("/reprocess")
@Tag(name = "stream")
public class ReprocessResource {
    private final Reprocessing reprocessing;
    private final ModelHistory models;

    public ReprocessResource(Reprocessing reprocessing, ModelHistory models) {
        this.reprocessing = reprocessing;
        this.models = models;
    }

    /** How many images are concerned. */
    public record Begun(long accepted) {}

    @POST
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            summary = "Has images done again, each with its next revision",
            description = "Goes on in the background, no faster than results come; one request at a time. What is left "
                    + "when the gateway stops is not done: ask again, which is safe.")
    public Response start(ReprocessBody body) {
        if (body == null) {
            throw RefusedException.invalid("ids", "the body is missing: send {\"all\":true}, or ids, or a query");
        }
        ReprocessRequest request = ReprocessReading.request(body);
        request.processing().modelVersion().ifPresent(this::requireAnnounced);
        return Response.accepted(new Begun(reprocessing.start(request))).build();
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "How far that is")
    public Reprocessing.State state() {
        return reprocessing.state();
    }

    private void requireAnnounced(String version) {
        List<String> versions = models.roles().stream()
                .filter(role -> role.role().equals(KnownClasses.CLASSIFIER))
                .flatMap(role -> role.versions().stream())
                .map(model -> model.announcement().version())
                .toList();
        if (!versions.contains(version)) {
            throw RefusedException.invalid(
                    "options.modelVersion",
                    "classifier \"" + version + "\" was never announced; these were: " + String.join(", ", versions));
        }
    }
}
