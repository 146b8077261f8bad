using System.Runtime.InteropServices;

namespace Jamsostek.Graph.Analytics.Cubes.Results;

/// <summary>A member of a dimension that facts have.</summary>
/// <param name="Member">Its position.</param>
/// <param name="Code">Its code.</param>
/// <param name="English">Its name in English, where it has one.</param>
/// <param name="Indonesian">Its name in Indonesian.</param>
/// <param name="Facts">How many facts have it.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct DimensionValue(int Member, string Code, string English, string Indonesian, long Facts);
