using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types.Building;

namespace Jamsostek.Graph.Language.Types.Validation;

/// <summary>No default of an input field is completed by itself (section 3.10, <c>InputObjectDefaultValueHasCycle</c>).</summary>
internal sealed class DefaultCycleRules
{
    private readonly Dictionary<InputValue, PlacedInput> _places;
    private readonly HashSet<InputValue> _visited = [];
    private readonly List<InputValue> _path = [];
    private readonly RuleContext _context;

    private DefaultCycleRules(RuleContext context)
    {
        _context = context;
        _places = context.InputFields().ToDictionary(input => input.Value);
    }

    public static void Check(RuleContext context)
    {
        var rules = new DefaultCycleRules(context);
        foreach (var input in rules._places.Keys)
        {
            rules.Follow(input);
        }
    }

    private void Follow(InputValue field)
    {
        if (field.DefaultValue is not { } literal)
        {
            return;
        }

        var start = _path.IndexOf(field);
        if (start >= 0)
        {
            var circle = _path[start..].ConvertAll(step => _places[step]);
            _context.Report(InputErrors.DefaultCycle(
                string.Join(", ", circle.Select(step => $"\"{step.Coordinate}\"")),
                [.. circle.Select(step => step.Node.At<SyntaxNode>(step.Value.DefaultValue!))]));
        }
        else if (_visited.Add(field))
        {
            _path.Add(field);
            Follow(literal, field.Type);
            _path.RemoveAt(_path.Count - 1);
        }
    }

    /// <summary>Into the fields that are written, and into the defaults of those that are not.</summary>
    private void Follow(ValueNode literal, GraphQLType type)
    {
        if (literal is ListValueNode list)
        {
            foreach (var item in list.Values)
            {
                Follow(item, type);
            }
        }
        else if (literal is ObjectValueNode given && type.Named is InputObjectType input)
        {
            foreach (var field in input.Fields.Values)
            {
                if (LiteralFields.Find(given, field.Name) is { } written)
                {
                    Follow(written.Value, field.Type);
                }
                else
                {
                    Follow(field);
                }
            }
        }
    }
}
