/**
 * Which classes a photograph is to be localized for, and how that work is cut into tasks. Knows no broker, no framework
 * and no network library.
 */
package io.ficklestream.classifier.domain;
