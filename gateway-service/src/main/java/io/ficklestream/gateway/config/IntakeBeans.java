package io.ficklestream.gateway.config;

import io.ficklestream.gateway.domain.BoundedWork;
import io.ficklestream.gateway.domain.ImageTable;
import io.ficklestream.gateway.domain.ModelHistory;
import io.ficklestream.gateway.domain.Records;
import io.ficklestream.gateway.domain.StreamProgress;
import io.ficklestream.gateway.domain.StreamWriter;
import io.ficklestream.gateway.intake.Confirmations;
import io.ficklestream.gateway.intake.Corrections;
import io.ficklestream.gateway.intake.Intake;
import io.ficklestream.gateway.intake.KnownClasses;
import io.ficklestream.gateway.intake.LabelNames;
import io.ficklestream.gateway.intake.LatestStates;
import io.ficklestream.gateway.intake.MaskCheck;
import io.ficklestream.gateway.intake.PhotographCheck;
import io.ficklestream.gateway.intake.Reprocessing;
import io.ficklestream.gateway.intake.Retries;
import io.ficklestream.gateway.intake.Saturation;
import io.ficklestream.gateway.intake.Submitter;
import io.ficklestream.gateway.intake.UploadChecks;
import io.ficklestream.vision.image.DecodeLimits;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Makes what takes images in from the settings. */
public class IntakeBeans {

    @Produces
    @Singleton
    KnownClasses knownClasses(ModelHistory models) {
        return new KnownClasses(models);
    }

    @Produces
    @Singleton
    LabelNames labelNames(KnownClasses known) {
        return new LabelNames(known);
    }

    @Produces
    @Singleton
    Saturation saturation(ImageTable table, StreamProgress progress, HttpConfig config) {
        return new Saturation(table, progress, config.mostWaiting());
    }

    @Produces
    @Singleton
    UploadChecks uploadChecks(DecodeLimits limits, BoundedWork work) {
        return new UploadChecks(new PhotographCheck(limits, work), new MaskCheck(work));
    }

    @Produces
    @Singleton
    Submitter submitter(ImageTable table, Records records, StreamWriter stream) {
        return new Submitter(new LatestStates(table), records, stream);
    }

    @Produces
    @Singleton
    Intake intake(Saturation saturation, LabelNames labels, UploadChecks checks, Submitter submitter) {
        return new Intake(saturation, labels, checks, submitter);
    }

    @Produces
    @Singleton
    Corrections corrections(Submitter submitter, LabelNames labels, UploadChecks checks, StreamWriter stream) {
        return new Corrections(submitter, labels, checks, stream);
    }

    @Produces
    @Singleton
    Confirmations confirmations(Submitter submitter, Records records, StreamWriter stream) {
        return new Confirmations(submitter, records, stream);
    }

    @Produces
    @Singleton
    Retries retries(Submitter submitter, ImageTable table, StreamWriter stream) {
        return new Retries(submitter, table, stream);
    }

    @Produces
    @Singleton
    Reprocessing reprocessing(ImageTable table, Submitter submitter, Saturation saturation) {
        return new Reprocessing(table, submitter, saturation);
    }

    void stop(@Disposes Reprocessing reprocessing) {
        reprocessing.close();
    }
}
