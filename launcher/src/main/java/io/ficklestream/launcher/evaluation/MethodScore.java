package io.ficklestream.launcher.evaluation;

import io.ficklestream.vision.metrics.ConfusionMatrix;

/**
 * One method's confusion matrices over a data set, rows and columns numbered as in VOC.
 *
 * @param method its name
 * @param beforeCrf seeds as the rule gives them
 * @param afterCrf seeds after the dense CRF
 */
record MethodScore(String method, ConfusionMatrix beforeCrf, ConfusionMatrix afterCrf) {}
