package io.ficklestream.gateway.rest;

import io.ficklestream.gateway.domain.AnnouncedModel;
import io.ficklestream.gateway.domain.ModelHistory;
import io.ficklestream.gateway.domain.RefusedException;
import io.ficklestream.gateway.domain.RoleModels;
import io.ficklestream.gateway.domain.StreamWriter;
import io.ficklestream.gateway.intake.KnownClasses;
import io.ficklestream.gateway.rest.view.ClassesView;
import io.ficklestream.gateway.rest.view.ModelsView;
import io.ficklestream.gateway.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which models there are, and which is used. */
@Path("/")
@Tag(name = "models")
public class ModelResource {
    private final ModelHistory models;
    private final KnownClasses known;
    private final StreamWriter stream;

    public ModelResource(ModelHistory models, KnownClasses known, StreamWriter stream) {
        this.models = models;
        this.known = known;
        this.stream = stream;
    }

    /** The version to use. */
    public record Choice(String version) {}

    /** What is used from now on. */
    public record Chosen(String role, String version) {}

    @GET
    @Path("/models")
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "Every checkpoint that was announced, the latest first")
    public ModelsView models() {
        return ModelsView.of(models.roles());
    }

    @GET
    @Path("/classes")
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "The classes, their numbers in masks and their colours")
    public ClassesView classes() {
        return ClassesView.of(known.names());
    }

    @POST
    @Path("/models/{role}/current")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(summary = "Makes another version current")
    public Response choose(String role, Choice choice) {
        if (choice == null || choice.version() == null) {
            throw RefusedException.invalid("version", "the version is missing: send {\"version\":\"...\"}");
        }
        // Also what the table shows as current: another choice may be on its way.
        stream.announce(find(find(role), choice.version()).announcement());
        return Response.accepted(new Chosen(role, choice.version())).build();
    }

    private RoleModels find(String role) {
        return models.roles().stream()
                .filter(candidate -> candidate.role().equals(role))
                .findFirst()
                .orElseThrow(() -> RefusedException.unknown("no model was announced for role \"" + role
                        + "\"; roles are: "
                        + models.roles().stream().map(RoleModels::role).collect(Collectors.joining(", "))));
    }

    private static AnnouncedModel find(RoleModels role, String version) {
        return role.versions().stream()
                .filter(model -> model.announcement().version().equals(version))
                .findFirst()
                .orElseThrow(() -> RefusedException.unknown("no " + role.role() + " \"" + version
                        + "\" was announced; these were: "
                        + role.versions().stream()
                                .map(model -> model.announcement().version())
                                .collect(Collectors.joining(", "))));
    }
}
