using Jamsostek.Graph.Projections.Training;

namespace Jamsostek.Graph.Projections.Artifacts;

/// <summary>What an artifact holds.</summary>
/// <param name="Form">Version of the form.</param>
/// <param name="Code">Version of the program that wrote it.</param>
/// <param name="State">The model.</param>
internal sealed record ModelDocument(int Form, string Code, TrainedState State);
