using System.Runtime.InteropServices;

namespace Jamsostek.Graph.Analytics.Cubes.Results;

/// <summary>The standard error of an aggregate of estimates, in the unit of its measure.</summary>
/// <param name="Independent">As if the errors of all facts were independent of each other: the root of the sum of squares. The errors of estimates that share a model are not quite, so that this is on the low side.</param>
/// <param name="Bound">As if all errors went the same way: the plain sum. It cannot be more, whatever the correlation.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct StandardError(double Independent, double Bound);
