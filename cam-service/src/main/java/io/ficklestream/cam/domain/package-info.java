/**
 * From a task to evidence: one network pass for a view of a photograph, then its stochastic selections. Knows no broker,
 * no framework and no network library.
 */
package io.ficklestream.cam.domain;
