package io.ficklestream.gateway.rest;

import io.ficklestream.gateway.domain.RefusedException;
import io.ficklestream.gateway.domain.TooLargeException;
import io.ficklestream.gateway.domain.UnavailableException;
import io.ficklestream.gateway.intake.Intake;
import io.ficklestream.gateway.intake.Upload;
import io.ficklestream.gateway.problem.Problem;
import io.ficklestream.gateway.problem.Problems;
import io.ficklestream.gateway.rest.view.Accepted;
import io.ficklestream.gateway.rest.view.UploadReport;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Takes the photographs of a form in, one after the other: a bad one does not keep out the others. */
@Singleton
public class FormIntake {
    private final Intake intake;
    private final BoundedBody bodies;

    public FormIntake(Intake intake, BoundedBody bodies) {
        this.intake = intake;
        this.bodies = bodies;
    }

    Response accept(UploadForm form) {
        List<Accepted> accepted = new ArrayList<>();
        List<UploadReport.Refused> refused = new ArrayList<>();
        for (FileUpload file : form.photographs()) {
            try {
                accepted.add(Accepted.of(intake.accept(upload(form, file))));
            } catch (RefusedException | TooLargeException | UnavailableException e) {
                if (form.photographs().size() == 1) {
                    throw e;
                }
                refused.add(new UploadReport.Refused(file.fileName(), problem(e)));
            }
        }
        return Answers.report(new UploadReport(accepted, refused));
    }

    private static Problem problem(RuntimeException refusal) {
        return Problems.of(refusal).orElseThrow(() -> refusal);
    }

    private Upload upload(UploadForm form, FileUpload file) {
        return new Upload(
                bodies.read(file.uploadedFile()),
                Optional.ofNullable(form.id()).filter(id -> !id.isEmpty()),
                Optional.ofNullable(file.fileName()),
                form.labels(),
                Optional.ofNullable(form.mask()).map(mask -> bodies.read(mask.uploadedFile())));
    }
}
