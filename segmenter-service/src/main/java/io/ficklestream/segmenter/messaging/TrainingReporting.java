package io.ficklestream.segmenter.messaging;

import io.ficklestream.segmenter.config.SegmenterConfig;
import io.ficklestream.segmenter.domain.training.LearningCurve;
import io.ficklestream.segmenter.domain.training.TrainingReport;
import io.ficklestream.segmenter.domain.training.TrainingReports;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** Decides who is told what happens in the training. */
public class TrainingReporting {

    @Produces
    @Singleton
    TrainingReport trainingReport(TrainingEvents events, ProgressOutlet outlet, SegmenterConfig config) {
        LearningCurve curve = new LearningCurve(config.training().progressEvery(), System::nanoTime, outlet::publish);
        return new TrainingReports(List.of(events, curve));
    }
}
