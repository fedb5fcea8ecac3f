package io.ficklestream.gateway.rest;

import io.ficklestream.gateway.config.HttpConfig;
import io.ficklestream.gateway.domain.RefusedException;
import io.ficklestream.gateway.domain.TooLargeException;
import io.ficklestream.gateway.domain.UnavailableException;
import io.ficklestream.gateway.intake.Intake;
import io.ficklestream.gateway.intake.Upload;
import io.ficklestream.gateway.problem.Problem;
import io.ficklestream.gateway.problem.ProblemResponses;
import io.ficklestream.gateway.problem.Problems;
import io.ficklestream.gateway.rest.view.Accepted;
import io.ficklestream.gateway.rest.view.UploadReport;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/**
 * Takes the photographs of a form in, one after the other: a bad one does not keep out the others.
 * What would keep out every other one as well, such as a broker that is away, is not tried again for each of them.
 */
@Singleton
public class FormIntake {
    private final Intake intake;
    private final BoundedBody bodies;
    private final Duration time;

    public FormIntake(Intake intake, BoundedBody bodies, HttpConfig config) {
        this.intake = intake;
        this.bodies = bodies;
        this.time = config.upload().formTime();
    }

    Response accept(UploadForm form) {
        if (form.photographs().size() == 1) {
            return Answers.report(
                    new UploadReport(List.of(accept(form, form.photographs().get(0))), List.of()));
        }
        FormProgress progress = new FormProgress(time, System::nanoTime);
        for (FileUpload file : form.photographs()) {
            Optional<Problem> obstacle = progress.obstacle();
            if (obstacle.isPresent()) {
                progress.refused(file.fileName(), obstacle.get());
            } else {
                acceptOrRefuse(form, file, progress);
            }
        }
        return progress.problemOfAll().map(ProblemResponses::of).orElseGet(() -> Answers.report(progress.report()));
    }

    private void acceptOrRefuse(UploadForm form, FileUpload file, FormProgress progress) {
        try {
            progress.accepted(accept(form, file));
        } catch (RefusedException | TooLargeException | UnavailableException e) {
            progress.refused(file.fileName(), Problems.of(e).orElseThrow(() -> e));
        }
    }

    private Accepted accept(UploadForm form, FileUpload file) {
        return Accepted.of(intake.accept(upload(form, file)));
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
