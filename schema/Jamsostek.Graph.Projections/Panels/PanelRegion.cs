namespace Jamsostek.Graph.Projections.Panels;

/// <summary>A region of a panel at its lowest level: the regions above it are sums of such.</summary>
/// <param name="Code">Code, unique in the panel.</param>
/// <param name="ParentCode">Code of the region above; <see cref="Panel.CountryCode" /> where it lies directly under the country.</param>
/// <param name="InformalShare">Share of informal workers, 0 to 1; null where not known.</param>
/// <param name="NonAsnShare">Share of government staff who are not civil servants, 0 to 1; null where not known.</param>
/// <param name="Urban">Whether, or what share of it, is urban, 0 to 1; null where not known.</param>
public sealed record PanelRegion(string Code, string ParentCode, double? InformalShare = null, double? NonAsnShare = null, double? Urban = null);
