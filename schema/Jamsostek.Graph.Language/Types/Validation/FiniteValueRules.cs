using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types.Building;

namespace Jamsostek.Graph.Language.Types.Validation;

/// <summary>
/// Every input object has a value that ends: not all ways through its fields lead back to itself (section 3.10, Circular References).
/// OneOf input objects are held to it too, as one of their fields must be given; the edition of September 2025 does not say so yet.
/// </summary>
internal sealed class FiniteValueRules
{
    private readonly HashSet<InputObjectType> _finite = [];
    private readonly HashSet<InputObjectType> _walked = [];
    private readonly RuleContext _context;

    private FiniteValueRules(RuleContext context) => _context = context;

    public static void Check(RuleContext context)
    {
        var rules = new FiniteValueRules(context);
        var inputs = context.Types().Select(entry => entry.Type).OfType<InputObjectType>().ToList();
        rules.FindFinite(inputs);
        foreach (var input in inputs)
        {
            rules.Walk(input);
        }
    }

    /// <summary>From those that need no other, over those that need only these, until no more are found.</summary>
    private void FindFinite(List<InputObjectType> inputs)
    {
        var before = -1;
        while (_finite.Count != before)
        {
            before = _finite.Count;
            foreach (var input in inputs)
            {
                var ends = input.Fields.Values.Select(field => Required(input, field)).Select(target => target is null || _finite.Contains(target));
                if (input.Fields.Count == 0 || (input.IsOneOf ? ends.Any(end => end) : ends.All(end => end)))
                {
                    _finite.Add(input);
                }
            }
        }
    }

    /// <summary>Follows fields that do not end until a type comes again.</summary>
    private void Walk(InputObjectType from)
    {
        var path = new List<(InputObjectType Type, InputValue Field)>();
        var type = from;
        while (!_finite.Contains(type) && _walked.Add(type))
        {
            var field = type.Fields.Values.First(candidate => Required(type, candidate) is { } target && !_finite.Contains(target));
            path.Add((type, field));
            type = Required(type, field)!;
        }

        var start = path.FindIndex(step => step.Type == type);
        if (start >= 0)
        {
            var circle = path[start..];
            var places = circle.ConvertAll(step => PlaceOf(step.Field).Place());
            _context.Report(InputErrors.NoFiniteValue(string.Join(", ", circle.Select(step => $"\"{step.Type.Name}.{step.Field.Name}\"")), [.. places]));
        }
    }

    /// <summary>The input object that must be given with the field; null when the field can end without one.</summary>
    private static InputObjectType? Required(InputObjectType owner, InputValue field)
        => owner.IsOneOf || field.Type.IsNonNull ? field.Type.Nullable as InputObjectType : null;

    private Sourced<InputValueDefinitionNode> PlaceOf(InputValue field)
        => _context.InputFields().First(input => input.Value == field).Node;
}
