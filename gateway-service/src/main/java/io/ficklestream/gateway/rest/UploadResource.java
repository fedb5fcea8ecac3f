package io.ficklestream.gateway.rest;

import io.ficklestream.gateway.intake.Intake;
import io.ficklestream.gateway.intake.LabelNames;
import io.ficklestream.gateway.intake.Upload;
import io.ficklestream.gateway.rest.view.Accepted;
import io.ficklestream.gateway.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/** Takes photographs in. An answer of 200 or 202 means that the broker has them. */
@Path("/images")
@Tag(name = "images")
@RolesAllowed(Roles.LABELER)
public class UploadResource {
    private static final Set<String> PARTS = new TreeSet<>(List.of("photograph", "labels", "mask", "id"));

    private final Intake intake;
    private final FormIntake forms;
    private final BoundedBody bodies;

    public UploadResource(Intake intake, FormIntake forms, BoundedBody bodies) {
        this.intake = intake;
        this.forms = forms;
        this.bodies = bodies;
    }

    @POST
    @Consumes({"image/*", MediaType.APPLICATION_OCTET_STREAM})
    @Operation(summary = "Submits a photograph: JPEG, PNG, GIF, BMP or WebP")
    public Response submit(
            InputStream body,
            @RestQuery @Parameter(description = "1 to 200 characters; else from the photograph's digest") String id,
            @RestQuery @Parameter(description = "Names separated by spaces or commas; none: predicted")
                    List<String> labels) {
        Upload upload = new Upload(
                bodies.read(body), Optional.ofNullable(id), Optional.empty(), names(labels), Optional.empty());
        return Answers.accepted(Accepted.of(intake.accept(upload)));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Submits one photograph or many, with labels, and a mask and an id for one")
    public Response submit(
            @RestForm("photograph") List<FileUpload> photographs,
            @RestForm List<String> labels,
            @RestForm FileUpload mask,
            @RestForm String id) {
        KnownParameters.requireKnown(PARTS, sentParts(), "the form");
        return forms.accept(new UploadForm(photographs, names(labels), mask, id));
    }

    private static Set<String> sentParts() {
        Set<String> parts = new TreeSet<>();
        CurrentRequestManager.get().getFormData().forEach(parts::add);
        return parts;
    }

    private static List<String> names(List<String> labels) {
        return labels == null
                ? List.of()
                : labels.stream()
                        .flatMap(text -> LabelNames.split(text).stream())
                        .toList();
    }
}
